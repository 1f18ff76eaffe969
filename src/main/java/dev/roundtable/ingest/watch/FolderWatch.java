package dev.roundtable.ingest.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jboss.logging.Logger;

/**
 * Calls back when the file system reports a change in some directories. File systems of other machines report nothing, so the caller
 * also looks from time to time. If directories cannot be watched, nothing is reported.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /** @param changed is called on a thread of the watch, once or more for each change; must be quick */
    public FolderWatch(Runnable changed) {
        service = open();
        if (service != null) {
            var thread = new Thread(() -> run(changed), "folder-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debugf("Folders are only polled: %s", e);
            return null;
        }
    }

    /** Watches these directories, and no others. Directories that are watched already cost nothing. */
    public void follow(Set<Path> directories) {
        if (service == null) {
            return;
        }
        keys.entrySet().removeIf(key -> {
            boolean gone = !directories.contains(key.getKey()) || !key.getValue().isValid();
            if (gone) {
                key.getValue().cancel();
            }
            return gone;
        });
        for (var directory : directories) {
            try {
                if (!keys.containsKey(directory)) {
                    keys.put(directory, directory.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
                }
            } catch (IOException e) {
                LOG.debugf("%s is only polled: %s", directory, e);
            }
        }
    }

    private void run(Runnable changed) {
        try {
            while (true) {
                var key = service.take();
                key.pollEvents();
                key.reset();
                changed.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.debug("The watch ends.");
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            LOG.debugf("The watch could not be closed: %s", e);
        }
    }
}
