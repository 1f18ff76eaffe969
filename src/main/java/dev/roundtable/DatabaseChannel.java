package dev.roundtable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBase;

/** A database file that ends the process at the first write that fails, as kill -9 would: H2 finds its way back from that. */
final class DatabaseChannel extends FileBase {

    private final FileChannel file;
    private final String name;

    /** @param name as people know the file */
    DatabaseChannel(FileChannel file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return written(() -> file.write(from));
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return written(() -> file.write(from, position));
    }

    @Override
    public void force(boolean metaData) throws IOException {
        written(() -> {
            file.force(metaData);
            return null;
        });
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        written(() -> file.truncate(size));
        return this;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return file.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private <T> T written(Writing<T> writing) throws IOException {
        try {
            return writing.run();
        } catch (ClosedChannelException e) {
            // Closed by the service, or with the thread that wrote: no fault of the disk.
            throw e;
        } catch (IOException e) {
            System.err
                    .printf("Roundtable ended: the database %s cannot be written (%s). What it holds is whole. Make room on the"
                            + " disk and start again: what is missing is read then.%n", name, e.getMessage());
            // Nothing more may be written, not even by what runs when a process ends in good order.
            Runtime.getRuntime().halt(Roundtable.FAILED);
            throw e;
        }
    }

    private interface Writing<T> {

        T run() throws IOException;
    }
}
