package dev.roundtable.http.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name that a client chose, in the access log,")
class AccessLogTest {

    @Test
    void isLoggedOnOneLine() {
        assertThat(AccessLog.plain("a\r\nINFO b\u001b[31m\u202e\u2028 c")).isEqualTo("a??INFO?b?[31m???c");
        assertThat(AccessLog.plain("x".repeat(500))).hasSize(201);
    }
}
