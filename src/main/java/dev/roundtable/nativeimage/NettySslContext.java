package dev.roundtable.nativeimage;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.CipherSuiteFilter;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextOption;
import io.netty.handler.ssl.SslProvider;

/**
 * Keeps OpenSSL out of a native image, as Quarkus' own substitution does. Since Netty 4.1.136, {@code SslContextBuilder} calls an
 * overload that Quarkus 3.33.2 does not substitute (<a href="https://github.com/quarkusio/quarkus/pull/55628">quarkus#55628</a>); it
 * leads to classes of netty-tcnative, which is not on the class path, so the build of the image fails. Remove this class when
 * Quarkus has that fix.
 */
@TargetClass(SslContext.class)
final class NettySslContext {

    private NettySslContext() {
    }

    /** The overload that Quarkus substitutes. */
    @Alias
    static native SslContext newClientContextInternal(SslProvider provider, Provider sslContextProvider,
            X509Certificate[] trustCert, TrustManagerFactory trustManagerFactory, X509Certificate[] keyCertChain,
            PrivateKey key, String keyPassword, KeyManagerFactory keyManagerFactory, Iterable<String> ciphers,
            CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, String[] protocols, long sessionCacheSize,
            long sessionTimeout, boolean enableOcsp, SecureRandom secureRandom, String keyStoreType,
            String endpointIdentificationAlgorithm, Map.Entry<SslContextOption<?>, Object>[] options) throws SSLException;

    /** {@code startTls} is for OpenSSL alone: the context of the JDK takes none. */
    @Substitute
    static SslContext newClientContextInternal(SslProvider provider, Provider sslContextProvider,
            X509Certificate[] trustCert, TrustManagerFactory trustManagerFactory, X509Certificate[] keyCertChain,
            PrivateKey key, String keyPassword, KeyManagerFactory keyManagerFactory, Iterable<String> ciphers,
            CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, String[] protocols, long sessionCacheSize,
            long sessionTimeout, boolean enableOcsp, boolean startTls, SecureRandom secureRandom, String keyStoreType,
            String endpointIdentificationAlgorithm, Map.Entry<SslContextOption<?>, Object>[] options) throws SSLException {
        return newClientContextInternal(provider, sslContextProvider, trustCert, trustManagerFactory, keyCertChain, key,
                keyPassword, keyManagerFactory, ciphers, cipherFilter, apn, protocols, sessionCacheSize, sessionTimeout,
                enableOcsp, secureRandom, keyStoreType, endpointIdentificationAlgorithm, options);
    }
}
