package io.jinqiao.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.web.Clamd.Scan;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Beside a daemon that speaks the real one's words. */
class ClamdTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String COMMAND = "zINSTREAM\0";

    @Test
    void aCleanFileIsCleanHoweverManyChunksItTakes() throws IOException {
        assertThat(scan(new byte[200_000])).isEqualTo(Scan.CLEAN);
        assertThat(scan(new byte[0])).isEqualTo(Scan.CLEAN);
    }

    @Test
    void anInfectedFileIsRefused() throws IOException {
        assertThat(scan(EICAR.getBytes(UTF_8))).isEqualTo(Scan.INFECTED);
    }

    @Test
    void withoutADaemonNothingIsScanned() throws IOException {
        assertThat(new Clamd("", Duration.ofSeconds(1)).scan(new byte[1])).isEqualTo(Scan.NOT_SCANNED);
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(new Clamd("127.0.0.1:" + nobody, Duration.ofSeconds(1)).scan(new byte[1]))
                .isEqualTo(Scan.NOT_SCANNED);
    }

    private static Scan scan(byte[] content) throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(daemon));
            return new Clamd("127.0.0.1:" + daemon.getLocalPort(), Duration.ofSeconds(5)).scan(content);
        }
    }

    private static void answer(ServerSocket daemon) {
        try (var socket = daemon.accept();
                var in = new DataInputStream(socket.getInputStream())) {
            var command = new String(in.readNBytes(COMMAND.length()), UTF_8);
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            socket.getOutputStream().write(said(command, file.toString(UTF_8)).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String command, String file) {
        if (!command.equals(COMMAND)) {
            return "UNKNOWN COMMAND\0";
        }
        return file.contains("EICAR") ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
    }
}
