package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;

/** The order of a list of panels. Panels with equal keys are listed by slug. */
@Description("The order of a list of panels. Panels with equal keys are listed by slug.")
public enum PanelOrder {

    @Description("By slug.")
    SLUG,

    @Description("By day, the latest first; panels without a day last.")
    HELD_ON_DESC,

    @Description("By day, the earliest first; panels without a day last.")
    HELD_ON_ASC,

    @Description("By title. Case, width and spaces do not count; letters are compared by code point.")
    TITLE
}
