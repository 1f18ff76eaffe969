package dev.roundtable.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.RequestContentType;
import dev.roundtable.http.response.EntityTags;

@DisplayName("Of the headers of a request,")
class HeadersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                         | JSON
            ''                                                        | JSON
            application/json                                          | JSON
            APPLICATION/GraphQL-Response+JSON                         | GRAPHQL_RESPONSE
            application/graphql-response+json, application/json       | GRAPHQL_RESPONSE
            application/json, application/graphql-response+json       | GRAPHQL_RESPONSE
            application/graphql-response+json;q=0.2, application/json | JSON
            application/graphql-response+json;q=0, */*                | JSON
            application/json;q=0, application/*                       | GRAPHQL_RESPONSE
            application/*;q=0.1                                       | JSON
            text/html, application/xhtml+xml                          | -
            */*;q=0                                                   | -
            application/json;q=nonsense                               | -
            """)
    void acceptChoosesTheMediaType(String accept, MediaType expected) {
        assertThat(MediaType.accepted(accept)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                            | IDENTITY
            ''                           | IDENTITY
            gzip                         | GZIP
            GZIP                         | GZIP
            gzip, deflate, br, zstd      | BROTLI
            br;q=0.5, gzip               | GZIP
            deflate, gzip;q=1.0, *;q=0.5 | GZIP
            gzip;q=0                     | IDENTITY
            gzip;q=0, *                  | BROTLI
            br;q=0, *;q=0.1              | GZIP
            *                            | BROTLI
            *;q=0                        | IDENTITY
            identity, deflate            | IDENTITY
            """)
    void acceptEncodingSaysHowToCompress(String acceptEncoding, ContentEncoding expected) {
        assertThat(ContentEncoding.accepted(acceptEncoding)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", textBlock = """
            -                    | false
            *                    | true
            "a"                  | true
            W/"a"                | true
            "b", "a"             | true
            "b","a" , "c"        | true
            "b"                  | false
            "a                   | false
            x"a"                 | false
            """)
    void ifNoneMatchComparesTags(String ifNoneMatch, boolean expected) {
        assertThat(EntityTags.match(ifNoneMatch, "\"a\"")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            application/json                 | true
            application/json; charset=UTF-8  | true
            application/json;charset="utf-8" | true
            application/json;charset=latin1  | false
            application/json; v=1; charset=utf-16 | false
            application/json, application/json     | true
            application/json,Application/JSON ,application/json | true
            application/json; charset=utf-8, application/json; charset=utf-8 | true
            application/json, text/plain     | false
            text/plain, application/json     | false
            text/plain, text/plain           | false
            application/json, application/json; charset=utf-8 | false
            application/json,                | false
            ,                                | false
            application/jsonp                | false
            text/plain                       | false
            -                                | false
            """)
    void contentTypeIsJson(String contentType, boolean expected) {
        assertThat(RequestContentType.isJson(contentType)).isEqualTo(expected);
    }
}
