import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** The limit: Vert.x answers whatever it is asked with the bytes of a file. */
final class RawServer {

    private RawServer() {
    }

    /** Takes the file; the port is {@code PORT}. */
    public static void main(String[] arguments) throws Exception {
        var body = Buffer.buffer(Files.readAllBytes(Path.of(arguments[0])));
        var length = Integer.toString(body.length());
        var type = HttpHeaders.createOptimized("application/json; charset=utf-8");
        Vertx.vertx().createHttpServer()
                .requestHandler(request -> request.endHandler(end -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, type).putHeader(HttpHeaders.CONTENT_LENGTH, length).end(body)))
                .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
    }
}
