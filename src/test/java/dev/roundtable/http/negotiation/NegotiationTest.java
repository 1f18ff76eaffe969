package dev.roundtable.http.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("By RFC 9110,")
class NegotiationTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", textBlock = """
            application/json;q=1d                                                  | -
            application/json;q=0x1                                                 | -
            application/json;q=.5                                                  | -
            application/json;q=0.1234                                              | -
            application/json;q=1.001                                               | -
            application/json;q=-0                                                  | -
            application/json;q=                                                    | -
            application/json;q=0.                                                  | -
            application/json;Q=0.001                                               | JSON
            application/json;q=1.000, application/graphql-response+json;q=0.999    | JSON
            application/json;profile="a,b";q=0.1, application/graphql-response+json;q=0.2 | GRAPHQL_RESPONSE
            application/json;profile="a;q=0,b\\"";q=0.3, application/graphql-response+json;q=0.2 | JSON
            application/json, x/application/graphql-response+json                  | JSON
            text/html;x="application/json"                                         | -
            , application/json,                                                    | JSON
            """)
    void mediaTypesAreChosen(String accept, MediaType expected) {
        assertThat(MediaType.accepted(accept)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            identity;q=1, gzip;q=0.5     | IDENTITY | false
            identity;q=0.5, gzip;q=1     | GZIP     | false
            gzip, identity               | GZIP     | false
            gzip;q=0.1                   | GZIP     | false
            identity;q=0.5, *            | BROTLI   | false
            gzip;q=2                     | IDENTITY | false
            gzip, identity;q=0           | GZIP     | true
            gzip, *;q=0                  | GZIP     | true
            gzip, identity, *;q=0        | GZIP     | false
            identity;q=0                 | IDENTITY | false
            *;q=0                        | IDENTITY | false
            """)
    void encodingsAreChosen(String acceptEncoding, ContentEncoding expected, boolean identityRefused) {
        assertThat(AcceptedEncoding.of(acceptEncoding).best()).isEqualTo(expected);
        assertThat(AcceptedEncoding.of(acceptEncoding).isIdentityRefused()).isEqualTo(identityRefused);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            application/json;charset=utf8                 | true
            application/json;charset=Utf8                 | true
            application/json;CHARSET="UTF-8"              | true
            application/json;charset="u\\tf-8"            | true
            Application/JSON;                             | true
            application/json;v="1;charset=latin1"         | true
            application/json;v="a\\"b" ; charset=utf-8    | true
            application/j son                             | false
            application /json                             | false
            "application/json"                            | false
            application/json;'\t'charset=latin1           | false
            application/json;charset = utf-8              | false
            application/json;charset=                     | false
            application/json;charset="utf-8               | false
            application/json;charset="utf-8"8             | false
            application/json;charset                      | false
            application/json;=utf-8                       | false
            application/json;charset=utf-8;charset=utf-16 | false
            application/json,text/json                    | false
            """)
    void aBodyIsJson(String contentType, boolean expected) {
        assertThat(RequestContentType.isJson(contentType)).isEqualTo(expected);
    }
}
