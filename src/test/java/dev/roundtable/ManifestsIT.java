package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;

/** The manifests that the package step wrote, read strictly into the classes that are generated from the API's own schema. */
@DisplayName("The Kubernetes manifests")
class ManifestsIT {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("v1/Service", Service.class,
            "v1/ConfigMap", ConfigMap.class, "apps/v1/Deployment", Deployment.class, "autoscaling/v2/HorizontalPodAutoscaler",
            HorizontalPodAutoscaler.class);
    private static final Path MANIFESTS = Path.of("target/kubernetes/kubernetes.yml");
    private static final Path TRANSCRIPTS = Path.of("src/main/kubernetes/transcripts.yml");
    private static final ObjectMapper STRICT = strict();

    @Test
    void haveAServiceADeploymentAndAnAutoscalerThatTheApiKnows() throws IOException {
        assertThat(read(MANIFESTS)).containsOnlyKeys("Service", "Deployment", "HorizontalPodAutoscaler");
    }

    @Test
    void areRefusedWithAFieldThatTheApiDoesNotKnow() throws IOException {
        var misspelt = Files.readString(MANIFESTS).replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");
        assertThatThrownBy(() -> parse(misspelt)).hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    void letThePodDoNothingThatItNeedNot() throws IOException {
        var pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(1001);
        var container = pod.getContainers().get(0).getSecurityContext();
        assertThat(container.getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
    }

    @Test
    void askWhetherThePodIsWellAndBoundIt() throws IOException {
        var pod = deployment().getSpec().getTemplate().getSpec();
        assertThat(pod.getContainers()).hasSize(1);
        var container = pod.getContainers().get(0);
        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory");
        assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
        assertThat(container.getImage()).matches("(.+/)?roundtable:[\\w.-]+");
    }

    @Test
    void mountTheTranscriptsOfAConfigMap() throws IOException {
        var pod = deployment().getSpec().getTemplate().getSpec();
        var mount = pod.getContainers().get(0).getVolumeMounts().stream().filter(one -> one.getMountPath().equals("/data"))
                .findFirst().orElseThrow();
        assertThat(mount.getReadOnly()).isTrue();
        var volume = pod.getVolumes().stream().filter(one -> one.getName().equals(mount.getName())).findFirst().orElseThrow();
        assertThat(volume.getConfigMap().getDefaultMode()).as("a mode in which others than root may read").isEqualTo(0444);
        assertThat(volume.getConfigMap().getName()).isEqualTo(transcripts().getMetadata().getName());
    }

    @Test
    void bringAPanelThatCanBeRead() throws IOException {
        var files = transcripts().getData();
        assertThat(files).containsOnlyKeys("first-panel.md", "first-panel.panel.yaml");
        var panel = PanelReader.read(file(files, "first-panel.md"), file(files, "first-panel.panel.yaml"));
        assertThat(panel.questions()).isNotEmpty();
        assertThat(panel.turns()).extracting(turn -> turn.speaker()).contains("ada-lovelace", "alan-turing", "grace-hopper");
    }

    @Test
    void scaleTheDeploymentThatIsThere() throws IOException {
        var autoscaler = (HorizontalPodAutoscaler) read(MANIFESTS).get("HorizontalPodAutoscaler");
        var target = autoscaler.getSpec().getScaleTargetRef();
        assertThat(target.getKind()).isEqualTo(deployment().getKind());
        assertThat(target.getName()).isEqualTo(deployment().getMetadata().getName());
        assertThat(autoscaler.getSpec().getMinReplicas()).isEqualTo(2);
        assertThat(deployment().getSpec().getReplicas()).as("a number would undo the autoscaler's whenever it is applied")
                .isNull();
        // What is selected cannot be changed later, so it must be the same in every version.
        assertThat(deployment().getSpec().getSelector().getMatchLabels()).containsOnlyKeys("app.kubernetes.io/name");
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }

    private static TextFile file(Map<String, String> files, String name) {
        return new TextFile(name, files.get(name).getBytes(StandardCharsets.UTF_8));
    }

    private static Deployment deployment() throws IOException {
        return (Deployment) read(MANIFESTS).get("Deployment");
    }

    private static ConfigMap transcripts() throws IOException {
        return (ConfigMap) read(TRANSCRIPTS).get("ConfigMap");
    }

    private static Map<String, HasMetadata> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    private static Map<String, HasMetadata> parse(String yaml) {
        var resources = new HashMap<String, HasMetadata>();
        for (var document : new Yaml().loadAll(yaml)) {
            var fields = (Map<?, ?>) document;
            var kind = KINDS.get(fields.get("apiVersion") + "/" + fields.get("kind"));
            assertThat(kind).as(fields.get("apiVersion") + " " + fields.get("kind")).isNotNull();
            resources.put((String) fields.get("kind"), STRICT.convertValue(document, kind));
        }
        return resources;
    }

    /** The classes keep fields that they do not know; here these are errors. */
    private static ObjectMapper strict() {
        return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .annotationIntrospector(new JacksonAnnotationIntrospector() {

                    private static final long serialVersionUID = 1;

                    @Override
                    public Boolean hasAnySetter(Annotated annotated) {
                        return Boolean.FALSE;
                    }
                }).build();
    }
}
