package dev.roundtable.search.analysis;

import java.util.EnumSet;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import dev.roundtable.search.analysis.Tokens.Kind;

/** Gives tokens of some kinds to Lucene, for one field. It reads the {@link Tokens} when Lucene consumes it. */
public final class TokensStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Set<Kind> kinds;
    private Tokens tokens;
    private int next;
    private int position;

    /** @param kinds the kinds of tokens that the field has */
    public TokensStream(Set<Kind> kinds) {
        this.kinds = EnumSet.copyOf(kinds);
    }

    /** Gives these tokens next. */
    public TokensStream of(Tokens analyzed) {
        tokens = analyzed;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        while (next < tokens.size() && !kinds.contains(tokens.kind(next))) {
            next++;
        }
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        term.copyBuffer(tokens.characters(), tokens.termStart(next), tokens.termLength(next));
        increment.setPositionIncrement(tokens.position(next) - position);
        position = tokens.position(next);
        next++;
        return true;
    }
}
