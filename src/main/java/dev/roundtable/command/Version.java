package dev.roundtable.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, which the build writes to a file. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (var in = Version.class.getResourceAsStream("/version.txt")) {
            var version = Objects.requireNonNull(in, "version.txt is made by the build").readAllBytes();
            return new String[]{ "Roundtable " + new String(version, StandardCharsets.UTF_8).strip() };
        }
    }
}
