package dev.roundtable.settings;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognizes the environment variables that Kubernetes and Docker set for every service that a container can reach. For a service
 * whose name begins with "roundtable" they look like settings. Such a service has its address in {@code …_PORT}, for example
 * {@code tcp://10.0.0.1:8080}, or its host and port in two variables. A port number alone was set by a person.
 */
final class ServiceLinks {

    private static final Pattern PORT = Pattern.compile("(ROUNDTABLE(?:_\\w+)?)_PORT");
    private static final Pattern HOST = Pattern.compile("(ROUNDTABLE(?:_\\w+)?)_SERVICE_HOST");
    private static final Pattern ADDRESS = Pattern.compile("(tcp|udp|sctp)://\\S+");
    private static final Pattern OTHERS = Pattern
            .compile("_(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT_\\d+_(TCP|UDP|SCTP)(_\\w+)?|NAME|ENV_\\w+)");

    private final Map<String, String> environment;
    private final Set<String> services;

    ServiceLinks(Map<String, String> environment) {
        this.environment = environment;
        this.services = environment.keySet().stream()
                .flatMap(key -> isAddress(key)
                        ? PORT.matcher(key).results()
                        : HOST.matcher(key).results().filter(host -> environment.containsKey(host.group(1) + "_SERVICE_PORT")))
                .map(service -> service.group(1)).collect(Collectors.toSet());
    }

    /** Whether a variable describes a service, so that it is not a setting. */
    boolean include(String key) {
        return isAddress(key) || services.stream().filter(key::startsWith)
                .anyMatch(service -> OTHERS.matcher(key.substring(service.length())).matches());
    }

    private boolean isAddress(String key) {
        return PORT.matcher(key).matches() && ADDRESS.matcher(environment.get(key)).matches();
    }
}
