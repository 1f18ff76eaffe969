/**
 * The settings that exist, their possible values, and the check of all of them before anything starts. Only {@code command} uses it;
 * other packages read their settings from a mapping of their own, such as {@code IngestConfig}.
 */
package dev.roundtable.settings;
