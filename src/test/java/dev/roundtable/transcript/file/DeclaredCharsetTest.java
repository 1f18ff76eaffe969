package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page that declares its encoding")
class DeclaredCharsetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "windows-1252 | <html><head><meta charset=\"windows-1252\"></head><p>Où est la rivière ? Très “près”.</p>",
            "windows-1252 | <!DOCTYPE html><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>Schöne Grüße</p>",
            "windows-1251 | <html><meta charset=windows-1251><p>Где лодка? Она у причала.</p></html>",
            "Shift_JIS | <html><meta charset=\"Shift_JIS\"><p>船はどこですか。港です。</p></html>",
            "ISO-8859-1 | <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><tt><p>Où êtes-vous ?</p></tt>" })
    void isReadInIt(String charset, String page) {
        assertThat(file(page, charset).text()).isEqualTo(page);
    }

    @Test
    void isRefusedIfItsBytesAreInAnotherOne() {
        var page = "<html><meta charset=windows-1252><p>Где лодка сейчас? Она стоит у причала, и мы не знаем, когда она уйдёт.</p></html>";
        assertThatThrownBy(() -> file(page, "windows-1251").text()).hasMessageContaining("WINDOWS-1251");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<html><meta charset=nothing><p>Où ?</p></html>",
            "Où est <meta charset=windows-1252> ?",
            "<html><meta charset=utf-8><p>Où est la rivière ?</p></html>" })
    void isRefusedWithoutAKnownOne(String page) {
        assertThatThrownBy(() -> file(page, "windows-1252").text()).isInstanceOf(TranscriptException.class);
    }

    private static TextFile file(String text, String charset) {
        return new TextFile("page.html", text.getBytes(Charset.forName(charset)));
    }
}
