package dev.roundtable.web.frame;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

/** Exists only in a package with GraphiQL. The setting is one of the build, so it cannot be read at run time. */
@Singleton
@IfBuildProperty(name = "quarkus.smallrye-graphql.ui.always-include", stringValue = "true")
class GraphiqlPackage {
}
