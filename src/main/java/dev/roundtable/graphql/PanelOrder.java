package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;

/** In which order panels are listed. */
@Description("In which order panels are listed. Panels that are equal by it follow each other by slug.")
public enum PanelOrder {

    @Description("By slug.")
    SLUG,

    @Description("By day, the latest first; panels without a day last.")
    HELD_ON_DESC,

    @Description("By day, the earliest first; panels without a day last.")
    HELD_ON_ASC,

    @Description("By title, without regard to case, by code points.")
    TITLE
}
