package dev.roundtable.nativeimage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import io.quarkus.bootstrap.app.QuarkusBootstrap;

/** Lets Quarkus do all steps of a native build before the compilation. They need no GraalVM. */
final class NativeSources {

    private NativeSources() {
    }

    /**
     * Builds what was compiled last.
     *
     * @param target the folder to write to
     * @return the folder with the jars and arguments for the compiler
     */
    static Path in(Path target) throws Exception {
        var properties = new Properties();
        properties.setProperty("quarkus.native.enabled", "true");
        properties.setProperty("quarkus.native.sources-only", "true");
        properties.setProperty("quarkus.package.jar.enabled", "false");
        properties.setProperty("quarkus.cyclonedx.skip", "true");
        var root = Path.of("").toAbsolutePath();
        var folder = Files.createDirectories(root.resolve(target));
        try (var application = QuarkusBootstrap.builder().setApplicationRoot(root.resolve("target/classes"))
                .setProjectRoot(root)
                .setTargetDirectory(folder).setBaseName("roundtable").setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true).setIsolateDeployment(true).setBuildSystemProperties(properties).build()
                .bootstrap()) {
            application.createAugmentor().createProductionApplication();
        }
        return folder.resolve("native-sources");
    }
}
