package dev.roundtable.http.request;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.roundtable.http.HttpConfig;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;

/**
 * Adds a {@link ConnectionWatch} to every connection that a client opens. Vert.x and Quarkus limit how long a connection may be idle
 * and how many connections there are. They do not limit how slowly a request may arrive, and how many requests a client may pipeline.
 * <p>
 * Has no effect in dev mode: Netty is loaded before the service there, and does not see its classes.
 */
// Found by java.util.ServiceLoader.
@RegisterForReflection
public class ConnectionLimits extends ChannelInitializerExtension {

    /** Lets Netty find this class. Must be called before the first server is created. */
    public static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(HttpConfig.class);
        channel.pipeline().addFirst(new ConnectionWatch(config.requestTimeout(), System::nanoTime));
    }
}
