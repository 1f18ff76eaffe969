import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a service from many connections at once, has it stopped meanwhile, and counts what happened to every request. Usage:
 * {@code java StopUnderLoad.java PORT SECONDS-BEFORE COMMAND...}, where the command stops the service.
 *
 * A request is refused where no connection could be made: the service does not listen any more. It is returned where the connection
 * was closed before a byte of a response: HTTP lets a server close a connection between requests, and clients send again. Any other
 * request must be answered in whole, with 200 and without errors; half a response or another status is a failure.
 */
public class StopUnderLoad {

    private static final int CONNECTIONS = 16;
    private static final String BODY = "{\"query\":\"{panels{nodes{id title questions{title answers{text speaker{name}}}}}}\"}";

    private final int port;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger answeredWhileStopping = new AtomicInteger();
    private final AtomicInteger returned = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong unique = new AtomicLong();

    private StopUnderLoad(int port) {
        this.port = port;
    }

    public static void main(String... args) throws Exception {
        var load = new StopUnderLoad(Integer.parseInt(args[0]));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CONNECTIONS; i++) {
            boolean keepAlive = i % 2 == 0;
            var thread = new Thread(() -> load.ask(keepAlive));
            thread.start();
            threads.add(thread);
        }
        TimeUnit.SECONDS.sleep(Long.parseLong(args[1]));
        load.stopping.set(true);
        long begun = System.nanoTime();
        int status = new ProcessBuilder(java.util.List.of(args).subList(2, args.length)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (var thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        }
        System.out.printf("answered %d (%d of them while it stopped), returned %d, refused %d, failed %d; stopped in %.1f s (wanted: 5)%n",
                load.answered.get(), load.answeredWhileStopping.get(), load.returned.get(), load.refused.get(),
                load.failed.get(), seconds);
        boolean well = status == 0 && load.failed.get() == 0 && load.answered.get() > 0 && load.refused.get() == CONNECTIONS;
        System.exit(well ? 0 : 1);
    }

    /** Asks until nobody listens; each connection for one request, or kept for many. */
    private void ask(boolean keepAlive) {
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(15_000);
                var in = new BufferedInputStream(socket.getInputStream());
                while (exchange(socket, in, keepAlive) && keepAlive) {
                }
            } catch (ConnectException e) {
                refused.incrementAndGet();
                return;
            } catch (IOException e) {
                returned.incrementAndGet();
            }
        }
    }

    /** True when the connection may be used again. */
    private boolean exchange(Socket socket, InputStream in, boolean keepAlive) throws IOException {
        // Every second request differs from all before, so that work is going on when the service stops.
        long number = unique.incrementAndGet();
        var body = number % 2 == 0 ? BODY : BODY.replace("{id ", "{id x" + number + ":slug ");
        socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + (keepAlive ? "" : "Connection: close\r\n") + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1));
        int first = in.read();
        if (first < 0) {
            returned.incrementAndGet();
            return false;
        }
        try {
            var head = head(first, in);
            if (!head.startsWith("HTTP/1.1 200")) {
                return fail(head.lines().findFirst().orElse(""));
            }
            int length = Integer.parseInt(head.lines().filter(line -> line.toLowerCase().startsWith("content-length:"))
                    .findFirst().orElseThrow().substring(15).strip());
            var response = in.readNBytes(length);
            if (response.length < length) {
                return fail("a response was cut");
            }
            if (new String(response, StandardCharsets.UTF_8).startsWith("{\"errors\"")) {
                return fail("a response with errors");
            }
            answered.incrementAndGet();
            if (stopping.get()) {
                answeredWhileStopping.incrementAndGet();
            }
            return !head.toLowerCase().contains("connection: close");
        } catch (SocketException e) {
            return fail("a response was cut: " + e.getMessage());
        }
    }

    private static String head(int first, InputStream in) throws IOException {
        var head = new StringBuilder().append((char) first);
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new SocketException("within the headers");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private boolean fail(String what) {
        if (failed.incrementAndGet() <= 5) {
            System.out.println("failed: " + what);
        }
        return false;
    }
}
