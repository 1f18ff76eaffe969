package baseline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class Api {

    @Query
    public Panel panel(@NonNull String slug) {
        return Panel.find("slug", slug).firstResult();
    }

    @Query
    public PanelPage panels(Integer first, String after) {
        var slug = after == null ? "" : Panel.<Panel>findById(id(after)).slug;
        return new PanelPage(Panel.<Panel>find("slug > ?1 order by slug", slug).page(0, first).list());
    }

    @Query
    public AnswerPage answers(Integer first, String after, AnswerFilter filter) {
        Answer last = after == null ? null : Answer.findById(id(after));
        var slug = last == null ? "" : last.panel.slug;
        var ordinal = last == null ? 0 : last.ordinal;
        return new AnswerPage(Answer.<Answer>find("""
                speaker.slug = ?1 and (panel.slug > ?2 or panel.slug = ?2 and ordinal > ?3)
                order by panel.slug, ordinal""", filter.speaker, slug, ordinal).page(0, first).list());
    }

    private static String id(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    public record PanelPage(List<Panel> nodes) {}

    public record AnswerPage(List<Answer> nodes) {}

    public static class AnswerFilter {
        public String speaker;
    }
}
