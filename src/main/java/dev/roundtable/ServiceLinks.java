package dev.roundtable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The variables that Kubernetes and Docker set in every container beside a service, here one whose name begins with "roundtable":
 * they are no settings, however much they look like them. Such a service has its address in {@code …_PORT}, as in
 * {@code tcp://10.0.0.1:8080}, or its host and port in two variables; a port alone was written by a person.
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

    /** Whether a variable is one of a service. */
    boolean include(String key) {
        return isAddress(key) || services.stream().filter(key::startsWith)
                .anyMatch(service -> OTHERS.matcher(key.substring(service.length())).matches());
    }

    private boolean isAddress(String key) {
        return PORT.matcher(key).matches() && ADDRESS.matcher(environment.get(key)).matches();
    }
}
