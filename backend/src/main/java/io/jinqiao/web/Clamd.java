package io.jinqiao.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks ClamAV's daemon about a file, by its INSTREAM command (clamd(8)): chunks with their length before them, ended by
 * an empty one. Off unless an address is set.
 */
@Component
public class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";

    private final Optional<InetSocketAddress> daemon;
    private final int patience;

    /** Address {@code host:port}, empty for none. */
    Clamd(
            @Value("${jinqiao.clamd.address:}") String address,
            @Value("${jinqiao.clamd.patience:10s}") Duration patience) {
        this.daemon = address.isBlank() ? Optional.empty() : Optional.of(parse(address.strip()));
        this.patience = Math.toIntExact(patience.toMillis());
    }

    /** What is known of a file. */
    public enum Scan {
        CLEAN,
        INFECTED,
        /** No scanner is set up, or it did not answer: said so wherever the file is shown. */
        NOT_SCANNED
    }

    public Scan scan(byte[] content) {
        return daemon.map(address -> ask(address, content)).orElse(Scan.NOT_SCANNED);
    }

    private Scan ask(InetSocketAddress address, byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), patience);
            socket.setSoTimeout(patience);
            send(new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())), content);
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), UTF_8));
        } catch (IOException e) {
            LOG.warn("The virus scanner at {} did not answer; a file was taken in unscanned", address, e);
            return Scan.NOT_SCANNED;
        }
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            var length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Scan verdict(String answer) {
        var said = answer.replace("\0", "").strip();
        if (said.endsWith("OK")) {
            return Scan.CLEAN;
        }
        if (said.endsWith(FOUND)) {
            LOG.warn("The virus scanner refused a file: {}", said);
            return Scan.INFECTED;
        }
        LOG.warn("The virus scanner said: {}", said);
        return Scan.NOT_SCANNED;
    }

    private static InetSocketAddress parse(String address) {
        var colon = address.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("jinqiao.clamd.address is host:port, not " + address);
        }
        return InetSocketAddress.createUnresolved(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
