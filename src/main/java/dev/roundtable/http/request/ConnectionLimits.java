package dev.roundtable.http.request;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.roundtable.http.HttpConfig;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;

/**
 * Has every connection that a client opens watched by a {@link ConnectionWatch}. Vert.x and Quarkus bound how long a connection may
 * be silent and how many there are, but not how slowly a request may come, nor how many a client may send ahead.
 * Not in quarkus:dev, where Netty is loaded before the service and does not see its classes.
 */
// Found by java.util.ServiceLoader.
@RegisterForReflection
public class ConnectionLimits extends ChannelInitializerExtension {

    /** Has Netty look for extensions; before the first server is made. */
    public static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(HttpConfig.class);
        channel.pipeline().addFirst(new ConnectionWatch(config.requestTimeout(), System::nanoTime));
    }
}
