/** Decides who a voice such as {@code Speaker 1} is where the file has a name beside it: start with {@code VoicePeople}. Used by {@code transcript.format} and by the formats that find such names. */
package dev.roundtable.transcript.format.voice;
