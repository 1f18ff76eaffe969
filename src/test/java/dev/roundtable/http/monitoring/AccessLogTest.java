package dev.roundtable.http.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text of a client, in the access log,")
class AccessLogTest {

    @Test
    void isLoggedOnOneLine() {
        assertThat(AccessLog.sanitized("a\r\nINFO b\u001b[31m\u202e\u2028 c")).isEqualTo("a??INFO?b?[31m???c");
        assertThat(AccessLog.sanitized("x".repeat(500))).hasSize(201);
    }
}
