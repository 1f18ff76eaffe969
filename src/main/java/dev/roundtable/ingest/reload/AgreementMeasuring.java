package dev.roundtable.ingest.reload;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.roundtable.ingest.read.Agreement;
import dev.roundtable.ingest.read.Look;
import dev.roundtable.ingest.read.SourceMemory;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.write.CorpusPublisher;
import dev.roundtable.ingest.write.PanelWriter;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Measures how far inference agrees with labels and reviewed cues, for each panel that has none of these figures. It takes longer than
 * loading, and nothing waits for it: until then, the figures of a panel are null.
 */
@ApplicationScoped
class AgreementMeasuring {

    private static final Logger LOG = Logger.getLogger(AgreementMeasuring.class);

    /** Caches lose all they have when figures are published. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final IngestConfig config;
    private final SourceMemory memory;
    private final PanelWriter panels;
    private final CorpusPublisher publisher;
    /** The stamps of sources that cannot be measured. */
    private final Map<String, Object> unmeasurable = new HashMap<>();
    private boolean finished;

    AgreementMeasuring(IngestConfig config, SourceMemory memory, PanelWriter panels, CorpusPublisher publisher) {
        this.config = config;
        this.memory = memory;
        this.panels = panels;
        this.publisher = publisher;
    }

    /** Says that panels have changed. */
    void again() {
        finished = false;
    }

    /** Whether panels may be without figures that could have them. */
    boolean isUnfinished() {
        return !finished && config.attribution().measured() && config.ingest().policy() != Policy.NEVER;
    }

    /**
     * Measures panels, and publishes their figures.
     *
     * @param interrupted whether to end before the next panel
     */
    void run(Look look, BooleanSupplier interrupted) {
        var wanted = panels.unmeasured();
        var measured = new LinkedHashMap<String, Agreement>();
        long began = System.nanoTime();
        for (var source : look.found().panels()) {
            var stamp = look.stamps().get(source.key());
            if (!wanted.contains(source.key()) || stamp.equals(unmeasurable.get(source.key()))) {
                continue;
            }
            if (interrupted.getAsBoolean()) {
                publish(measured);
                return;
            }
            var agreement = agreement(source);
            if (agreement == null) {
                unmeasurable.put(source.key(), stamp);
            } else {
                measured.put(source.key(), agreement);
            }
            if (System.nanoTime() - began > BETWEEN.toNanos()) {
                publish(measured);
                began = System.nanoTime();
            }
        }
        unmeasurable.keySet().retainAll(look.stamps().keySet());
        publish(measured);
        finished = true;
    }

    private Agreement agreement(PanelSource source) {
        try {
            return memory.lastReader().agreement(source);
        } catch (TranscriptException e) {
            LOG.debugf(e, "The agreement of inference with labels and cues of %s could not be measured", source.name());
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf(e, "The agreement of inference with labels and cues of %s could not be measured because of a fault of"
                    + " Roundtable, please report it", source.name());
            return null;
        }
    }

    private void publish(Map<String, Agreement> measured) {
        if (!measured.isEmpty()) {
            publisher.publish(() -> {
                measured.forEach(panels::setAgreement);
                return true;
            });
            measured.clear();
        }
    }
}
