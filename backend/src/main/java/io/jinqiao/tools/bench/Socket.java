package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;

/** A WebSocket client as small as one can be, because it shares the machine with the server it measures. */
final class Socket implements AutoCloseable {

    private static final byte TEXT = (byte) 0x81;
    private static final byte PONG = (byte) 0x8A;
    private static final int MASKED = 0x80;

    private final SocketChannel channel;
    private final Listener listener;
    private ByteBuffer unread = ByteBuffer.allocate(512);

    /** Told on the reading thread. */
    interface Listener {
        void text(ByteBuffer payload);
    }

    private Socket(SocketChannel channel, Listener listener) {
        this.channel = channel;
        this.listener = listener;
    }

    /** Returns when the server has agreed to speak WebSocket. */
    static Socket open(URI server, String path, Map<String, String> headers, Listener listener) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.socket().setTcpNoDelay(true);
        var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        channel.write(ByteBuffer.wrap(request.append("\r\n").toString().getBytes(US_ASCII)));
        awaitAgreement(channel);
        channel.configureBlocking(false);
        return new Socket(channel, listener);
    }

    /** The server says nothing more before it is spoken to, so whatever comes is its agreement. */
    private static void awaitAgreement(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(2048);
        do {
            if (channel.read(answer) < 0) {
                throw new EOFException("The server hung up: " + text(answer));
            }
        } while (!text(answer).endsWith("\r\n\r\n"));
        if (!text(answer).startsWith("HTTP/1.1 101")) {
            throw new IOException("The server declined: " + text(answer));
        }
    }

    private static String text(ByteBuffer read) {
        return US_ASCII.decode(read.duplicate().flip()).toString();
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends a text of less than 64 KiB. */
    void send(byte[] text) {
        write(TEXT, text);
    }

    private synchronized void write(byte kind, byte[] payload) {
        var frame = ByteBuffer.allocate(payload.length + 8).put(kind);
        if (payload.length < 126) {
            frame.put((byte) (MASKED | payload.length));
        } else {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        }
        // A mask of zeros leaves the words as they are and spares the client the work.
        frame.putInt(0).put(payload).flip();
        try {
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The server hung up", e);
        }
    }

    /** Reads what is there; false when the server has hung up. */
    boolean read(ByteBuffer shared) throws IOException {
        shared.clear().put(unread.flip());
        unread.clear();
        var count = channel.read(shared);
        shared.flip();
        while (frame(shared)) {
            // Told one by one.
        }
        if (shared.remaining() > unread.capacity()) {
            unread = ByteBuffer.allocate(shared.remaining() * 2);
        }
        unread.put(shared);
        return count >= 0;
    }

    private boolean frame(ByteBuffer from) {
        if (from.remaining() < 2) {
            return false;
        }
        from.mark();
        var kind = from.get();
        long length = from.get() & 0x7F;
        if (length >= 126) {
            if (from.remaining() < 8) {
                from.reset();
                return false;
            }
            length = length == 126 ? from.getShort() & 0xFFFF : from.getLong();
        }
        if (from.remaining() < length) {
            from.reset();
            return false;
        }
        var payload = from.slice(from.position(), (int) length);
        from.position(from.position() + (int) length);
        if (kind == TEXT) {
            listener.text(payload);
        } else if ((kind & 0x0F) == 9) {
            write(PONG, new byte[0]);
        }
        return true;
    }

    /** As when the network goes: without a farewell, and the port is free again at once. */
    void cut() throws IOException {
        if (channel.isOpen()) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
