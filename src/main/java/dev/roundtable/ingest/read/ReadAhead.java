package dev.roundtable.ingest.read;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Reads sources in parallel and returns them in their order. Only a few are read ahead, so memory grows with the size of the largest
 * files and not with their number.
 */
public final class ReadAhead implements AutoCloseable {

    private final int threads;
    private final ExecutorService readers;
    private final Queue<Future<Read>> ahead = new ArrayDeque<>();
    private final List<PanelSource> sources;
    private final Function<PanelSource, Read> reading;
    private int next;

    /**
     * Reads with all processors.
     *
     * @param sources in the order in which they are wanted
     * @param reading reads a source; several threads call it
     */
    public ReadAhead(List<PanelSource> sources, Function<PanelSource, Read> reading) {
        this(sources, reading, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many sources are read at the same time */
    public ReadAhead(List<PanelSource> sources, Function<PanelSource, Read> reading, int threads) {
        this.threads = threads;
        this.readers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "transcript-reader");
            thread.setDaemon(true);
            return thread;
        });
        this.sources = sources;
        this.reading = reading;
    }

    /**
     * The result of the next source, as soon as it is read. A fault of Roundtable is a {@link TranscriptException} of that source. Call it
     * once for each source at most.
     */
    public Future<Read> next() {
        while (next < sources.size() && ahead.size() <= threads) {
            var upcoming = sources.get(next++);
            ahead.add(readers.submit(() -> read(upcoming)));
        }
        return ahead.remove();
    }

    private Read read(PanelSource source) {
        try {
            return reading.apply(source);
        } catch (TranscriptException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new TranscriptException(ReaderFault.problem(source.name(), e));
        }
    }

    /** Ends reading, even of sources that are being read. */
    @Override
    public void close() {
        readers.shutdownNow();
    }
}
