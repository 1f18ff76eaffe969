package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A colon in a talk whose labels end with a dash")
class LoneColonTest {

    @Test
    void isNotTakenForALabelInSilence() {
        var talk = "**Emma** - Nous parlons de la rivière et de ses gens.\n\n**Zoe** - Nous parlons aussi de la pluie.\n\n"
                .repeat(4)
                + "Ne soyez pas vain: si vous interviewez, aidez vos invités.\n\n**Zoe** - Merci beaucoup.\n";
        var read = Samples.read(talk);
        assertThat(read.problems()).extracting(problem -> problem.toString())
                .anySatisfy(warning -> assertThat(warning).contains("Ne soyez pas vain"));
    }
}
