/**
 * What a developer is told about a start: how long each stage took, and in dev mode why the start failed. Any package may report a
 * stage to {@link dev.roundtable.startup.StartStages}; the rest is found by Quarkus.
 */
package dev.roundtable.startup;
