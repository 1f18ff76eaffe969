import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** The upper limit: a Vert.x server that sends the bytes of files. The query string of the URL is the name of the file. */
final class RawServer {

    private RawServer() {
    }

    /** Starts the server. The arguments are the files, and the environment variable {@code PORT} is the port. */
    public static void main(String[] arguments) throws Exception {
        var bodies = new HashMap<String, Buffer>();
        for (var file : arguments) {
            var name = Path.of(file).getFileName().toString().replace(".json", "");
            bodies.put(name, Buffer.buffer(Files.readAllBytes(Path.of(file))));
        }
        // The check whether the server is up names no file.
        var any = bodies.values().iterator().next();
        var type = HttpHeaders.createOptimized("application/json; charset=utf-8");
        Vertx.vertx().createHttpServer()
                .requestHandler(request -> request.endHandler(end -> {
                    var body = bodies.getOrDefault(request.query(), any);
                    request.response().putHeader(HttpHeaders.CONTENT_TYPE, type)
                            .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length())).end(body);
                }))
                .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
    }
}
