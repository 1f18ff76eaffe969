package dev.roundtable.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Environment variables of a service with the name roundtable")
class ServiceLinksTest {

    /** The variables that Kubernetes sets in every pod of the namespace. */
    private static final Map<String, String> KUBERNETES = Map.of("ROUNDTABLE_SERVICE_HOST", "10.0.0.1",
            "ROUNDTABLE_SERVICE_PORT",
            "80", "ROUNDTABLE_SERVICE_PORT_HTTP", "80", "ROUNDTABLE_PORT", "tcp://10.0.0.1:80", "ROUNDTABLE_PORT_80_TCP",
            "tcp://10.0.0.1:80", "ROUNDTABLE_PORT_80_TCP_PROTO", "tcp", "ROUNDTABLE_PORT_80_TCP_PORT", "80",
            "ROUNDTABLE_PORT_80_TCP_ADDR", "10.0.0.1");

    @Test
    void areNoSettings() {
        assertThat(Settings.faultsOfVariables(KUBERNETES, "x")).isEmpty();
        assertThat(Settings.faultsOfVariables(Map.of("ROUNDTABLE_HTTP_PORT", "tcp://10.0.0.1:80",
                "ROUNDTABLE_HTTP_PORT_80_TCP_ADDR", "10.0.0.1", "ROUNDTABLE_HTTP_NAME", "/web/roundtable-http",
                "ROUNDTABLE_HTTP_ENV_LANG", "C.UTF-8"), "x")).isEmpty();
        assertThat(Settings.faultsOfVariables(
                Map.of("ROUNDTABLE_MANAGEMENT_SERVICE_HOST", "10.0.0.1", "ROUNDTABLE_MANAGEMENT_SERVICE_PORT", "9000"), "x"))
                .isEmpty();
    }

    @Test
    void excuseNothingThatAPersonWrote() {
        var variables = new HashMap<>(KUBERNETES);
        // A pod's own variable replaces that of a service.
        variables.put("ROUNDTABLE_PORT", "9000");
        variables.put("ROUNDTABLE_BUNDLE", "false");
        variables.put("ROUNDTABLE_HTTP_PORT", "9000");
        assertThat(Settings.faultsOfVariables(variables, "x")).containsExactly(
                "ROUNDTABLE_BUNDLE (in x) is no setting. Did you mean \"ROUNDTABLE_BUNDLED\"?",
                "ROUNDTABLE_HTTP_PORT (in x) is no setting. Did you mean \"QUARKUS_HTTP_PORT\"?",
                "ROUNDTABLE_PORT (in x) is no setting. Did you mean \"QUARKUS_HTTP_PORT\"?");
    }

    @Test
    void areNoneWhereThereIsNoService() {
        assertThat(Settings.faultsOfVariables(Map.of("ROUNDTABLE_SERVICE_PORT", "9000"), "x"))
                .containsExactly("ROUNDTABLE_SERVICE_PORT (in x) is no setting.");
    }
}
