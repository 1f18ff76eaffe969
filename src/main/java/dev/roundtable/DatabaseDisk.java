package dev.roundtable;

import java.io.IOException;
import java.nio.channels.FileChannel;

import org.h2.engine.ConnectionInfo;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The disk that databases in files are kept on: where it does not take what is written, the process ends. H2 itself goes on after
 * a write that failed, and what it writes next may build on what was not written.
 */
// H2 makes a path of it for each file.
@RegisterForReflection
public final class DatabaseDisk extends FilePathWrapper {

    static final String SCHEME = "halting";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new DatabaseChannel(super.open(mode), getBase().toString());
    }

    /**
     * The URL of the same database on this disk; the URL itself where it is none of H2's in a file.
     *
     * @param url as JDBC takes it
     */
    static String url(String url) {
        if (!url.startsWith(DatabaseCheck.H2)) {
            return url;
        }
        var parsed = new ConnectionInfo(url, null, null, null);
        if (!parsed.isPersistent() || parsed.isRemote()) {
            return url;
        }
        FilePath.register(new DatabaseDisk());
        var path = url.substring(DatabaseCheck.H2.length()).replaceFirst("^(file:)?(" + SCHEME + ":)?", "");
        return DatabaseCheck.H2 + SCHEME + ":" + path;
    }
}
