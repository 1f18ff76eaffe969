package dev.roundtable.store.row;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A participation as stored; panel and speaker by slug. */
@RegisterForReflection
public record ParticipationRow(String panel, String speaker, String role, String name, String label, String affiliation,
        int turnCount, int characters, double share, long id) {}
