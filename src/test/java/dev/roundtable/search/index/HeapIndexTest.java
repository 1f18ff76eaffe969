package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Random;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of an index on the heap")
class HeapIndexTest {

    private final Directory directory = HeapIndex.directory();

    @BeforeEach
    void write() throws IOException {
        try (var file = directory.createOutput("numbers", IOContext.DEFAULT)) {
            file.writeByte((byte) -1);
            file.writeShort((short) -300);
            file.writeInt(-70_000);
            file.writeLong(-5_000_000_000L);
            file.writeVInt(300);
            file.writeString("圆桌");
        }
    }

    @Test
    void hasWhatWasWritten() throws IOException {
        try (var file = directory.openInput("numbers", IOContext.DEFAULT)) {
            assertThat(file.readByte()).isEqualTo((byte) -1);
            assertThat(file.readShort()).isEqualTo((short) -300);
            assertThat(file.readInt()).isEqualTo(-70_000);
            assertThat(file.readLong()).isEqualTo(-5_000_000_000L);
            assertThat(file.readVInt()).isEqualTo(300);
            assertThat(file.readString()).isEqualTo("圆桌");
            assertThat(file.getFilePointer()).isEqualTo(file.length()).isEqualTo(24);
        }
    }

    @Test
    void isReadAtAnyPlace() throws IOException {
        RandomAccessInput file = directory.openInput("numbers", IOContext.DEFAULT).randomAccessSlice(1, 14);

        assertThat(file.length()).isEqualTo(14);
        assertThat(file.readShort(0)).isEqualTo((short) -300);
        assertThat(file.readInt(2)).isEqualTo(-70_000);
        assertThat(file.readLong(6)).isEqualTo(-5_000_000_000L);
        assertThat(file.readByte(13)).isEqualTo((byte) -1);
        assertThatThrownBy(() -> file.readLong(7)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> file.readByte(-1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> file.readByte(Integer.MAX_VALUE + 1L)).isInstanceOf(EOFException.class);
    }

    @Test
    void isReadByCopiesThatHaveAPlaceOfTheirOwn() throws IOException {
        var file = directory.openInput("numbers", IOContext.DEFAULT);
        file.seek(3);
        var copy = file.clone();

        assertThat(file.readInt()).isEqualTo(-70_000);
        assertThat(copy.getFilePointer()).isEqualTo(3);
        assertThat(copy.readInt()).isEqualTo(-70_000);
    }

    @Test
    void endsWhereItsSliceEnds() throws IOException {
        var slice = directory.openInput("numbers", IOContext.DEFAULT).slice("two", 3, 5);

        assertThat(slice.readInt()).isEqualTo(-70_000);
        assertThatThrownBy(slice::readShort).isInstanceOf(EOFException.class);
        assertThat(slice.readByte()).isEqualTo((byte) 0);
        assertThatThrownBy(slice::readByte).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> slice.readBytes(new byte[1], 0, 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> slice.seek(6)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> slice.slice("beyond", 4, 2)).isInstanceOf(IllegalArgumentException.class);
        slice.seek(5);
        assertThat(slice.getFilePointer()).isEqualTo(5);
    }

    @Test
    void isReadByASliceOfASliceAndItsCopy() throws IOException {
        var inner = directory.openInput("numbers", IOContext.DEFAULT).slice("outer", 1, 14).slice("inner", 2, 4);
        inner.readByte();
        var copy = inner.clone();
        copy.seek(0);

        assertThat(copy.readInt()).isEqualTo(-70_000);
        assertThat(inner.getFilePointer()).isEqualTo(1);
        copy.readBytes(new byte[0], 0, 0);
        assertThat(copy.getFilePointer()).isEqualTo(copy.length());
    }

    @Test
    void keepsManyBytes() throws IOException {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        try (var file = directory.createOutput("bytes", IOContext.DEFAULT)) {
            file.writeBytes(bytes, bytes.length);
        }

        var read = new byte[bytes.length];
        directory.openInput("bytes", IOContext.DEFAULT).readBytes(read, 0, read.length);

        assertThat(read).isEqualTo(bytes);
    }
}
