package dev.roundtable.ingest;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.roundtable.ingest.source.AttributionConfig;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import io.quarkus.runtime.configuration.MemorySize;

/** Settings of a load, as tests need them. */
public record LoadConfig(List<Path> folders, boolean bundled, Policy policy, OnError onError, long limit)
        implements
            IngestConfig,
            IngestConfig.Ingest,
            AttributionConfig {

    @Override
    public Optional<List<Path>> transcripts() {
        return Optional.of(folders);
    }

    @Override
    public Ingest ingest() {
        return this;
    }

    @Override
    public AttributionConfig attribution() {
        return this;
    }

    @Override
    public double minConfidence() {
        return 0.35;
    }

    @Override
    public boolean measured() {
        return true;
    }

    @Override
    public MemorySize maxFileSize() {
        return new MemorySize(BigInteger.valueOf(limit));
    }

    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Optional<Boolean> watch() {
        return Optional.empty();
    }

    @Override
    public Duration watchInterval() {
        return Duration.ofSeconds(2);
    }
}
