package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is no text")
class FileKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e370a25e2e3cfd3 | a PDF document
            7b5c727466315c616e7369207d   | a rich text document (RTF)
            d0cf11e0a1b11ae100000000     | an old Microsoft Office document
            494433030000000000           | a recording (MP3)
            fffb9064000f                 | a recording (MP3)
            00000020667479706d703432     | a recording (MP4)
            524946462400000057415645     | a recording (RIFF
            89504e470d0a1a0a0000         | a picture (PNG)
            ffd8ffe000104a46             | a picture (JPEG)
            53514c69746520666f726d6174203300 | a database (SQLite)
            fd377a585a0000               | compressed (xz)
            """)
    void isNamedByItsFirstBytes(String hex, String kind) {
        assertThatThrownBy(() -> new TextFile("talk.txt", HexFormat.of().parseHex(hex)).text())
                .hasMessageStartingWith("talk.txt: The file is not plain text, but " + kind);
    }

    @Test
    void isNamedAsAWordDocument() throws IOException {
        assertThatThrownBy(() -> new TextFile("talk.txt", zip("[Content_Types].xml", "word/document.xml")).text())
                .hasMessageContaining(".docx").hasMessageContaining("save it as text (.txt, UTF-8)");
    }

    @Test
    void isNamedAsAnArchive() throws IOException {
        assertThatThrownBy(() -> new TextFile("talk.txt", zip("talk.txt")).text()).hasMessageContaining("an archive (zip)")
                .hasMessageContaining("Unpack it");
    }

    @Test
    void isNamedAsCompressed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("Ada: Who owns a river?".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> new TextFile("talk.srt", bytes.toByteArray()).text())
                .hasMessageContaining("compressed (gzip). Unpack it");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PK: Who owns a river?", "PDF: a talk about %PDF-1.7", "ID: 3\nAda: Hello", "GIFs: are they art?",
            "BZ: hi", "RIFFS and talks", "Oggi: parliamo", "SQL: a talk" })
    void isNotTextThatBeginsLikeOne(String text) {
        assertThat(new TextFile("talk.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
