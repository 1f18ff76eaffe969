package dev.roundtable.search.index;

import java.io.EOFException;
import java.io.IOException;

import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BitUtil;

/** Reads a file of an index from an array. Numbers are little-endian, as in all files of Lucene. A copy or a slice shares the array. */
final class HeapInput extends IndexInput implements RandomAccessInput {

    private final byte[] bytes;
    private final int start;
    private final int end;
    /** The index in the array of the byte that is read next. */
    private int next;

    HeapInput(String name, byte[] bytes) {
        this(name, bytes, 0, bytes.length);
    }

    private HeapInput(String name, byte[] bytes, int start, int end) {
        super(name);
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.next = start;
    }

    @Override
    public byte readByte() throws IOException {
        return bytes[skip(Byte.BYTES)];
    }

    @Override
    public void readBytes(byte[] target, int offset, int length) throws IOException {
        System.arraycopy(bytes, skip(length), target, offset, length);
    }

    @Override
    public short readShort() throws IOException {
        return (short) BitUtil.VH_LE_SHORT.get(bytes, skip(Short.BYTES));
    }

    @Override
    public int readInt() throws IOException {
        return (int) BitUtil.VH_LE_INT.get(bytes, skip(Integer.BYTES));
    }

    @Override
    public long readLong() throws IOException {
        return (long) BitUtil.VH_LE_LONG.get(bytes, skip(Long.BYTES));
    }

    @Override
    public byte readByte(long position) throws IOException {
        return bytes[index(position, Byte.BYTES)];
    }

    @Override
    public short readShort(long position) throws IOException {
        return (short) BitUtil.VH_LE_SHORT.get(bytes, index(position, Short.BYTES));
    }

    @Override
    public int readInt(long position) throws IOException {
        return (int) BitUtil.VH_LE_INT.get(bytes, index(position, Integer.BYTES));
    }

    @Override
    public long readLong(long position) throws IOException {
        return (long) BitUtil.VH_LE_LONG.get(bytes, index(position, Long.BYTES));
    }

    /** Goes over some bytes. Returns the index of the first of them. */
    private int skip(int length) throws IOException {
        int from = next;
        if (length > end - from) {
            throw new EOFException(this + " ends at " + length());
        }
        next = from + length;
        return from;
    }

    private int index(long position, int length) throws IOException {
        if (position < 0 || position > end - start - length) {
            throw new EOFException(this + " has no " + length + " bytes at " + position);
        }
        return start + (int) position;
    }

    @Override
    public long getFilePointer() {
        return next - start;
    }

    @Override
    public void seek(long position) throws IOException {
        next = index(position, 0);
    }

    @Override
    public long length() {
        return end - start;
    }

    @Override
    public IndexInput slice(String name, long offset, long length) {
        if (offset < 0 || length < 0 || offset > length() - length) {
            throw new IllegalArgumentException("slice " + name + " of " + this + " from " + offset + ", " + length + " bytes");
        }
        int from = start + (int) offset;
        return new HeapInput(getFullSliceDescription(name), bytes, from, from + (int) length);
    }

    @Override
    public void close() {
        // The array is given back with the last input that has it.
    }
}
