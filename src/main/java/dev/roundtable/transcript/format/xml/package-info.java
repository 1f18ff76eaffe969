/** XML that marks who speaks or when: minutes of parliaments, and captions of video services. Used by {@code transcript.format} only. */
package dev.roundtable.transcript.format.xml;
