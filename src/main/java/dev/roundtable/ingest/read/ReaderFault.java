package dev.roundtable.ingest.read;

import dev.roundtable.transcript.file.Problem;

/** Describes a fault of Roundtable while it reads a file, as a problem of that file, so that the other files are still read. */
final class ReaderFault {

    private ReaderFault() {
    }

    /** The problem, with the place in the code where the fault is. */
    static Problem problem(String file, Throwable fault) {
        var places = fault.getStackTrace();
        return Problem.error(file, null, "The file could not be read because of a fault of Roundtable: %s%s, please report it."
                .formatted(fault, places.length == 0 ? "" : " at " + places[0]), "Remove the file until the fault is mended.");
    }
}
