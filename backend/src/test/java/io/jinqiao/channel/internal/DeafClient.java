package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A customer's end whose reader does nothing until it is asked to: a bare socket, because every library reads ahead. */
final class DeafClient implements AutoCloseable {

    private static final int CLOSE = 8;

    private final Socket socket = new Socket();
    private final DataInputStream in;

    DeafClient(int port) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.setSoTimeout(60_000);
        in = new DataInputStream(socket.getInputStream());
        socket.getOutputStream().write("""
            GET /ws HTTP/1.1\r
            Host: localhost:%d\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            \r
            """.formatted(port).getBytes(US_ASCII));
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
    }

    /** With a mask of zeros, which is a mask too. */
    DeafClient send(String text) throws IOException {
        var words = text.getBytes(UTF_8);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (words.length < 126) {
            frame.write(0x80 | words.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(words.length >> 8);
            frame.write(words.length);
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(words);
        socket.getOutputStream().write(frame.toByteArray());
        return this;
    }

    /** Reads all that was sent, at last, up to the code that the server closes with. */
    int readToTheEnd() throws IOException {
        while (true) {
            var kind = in.readUnsignedByte() & 0x0f;
            long length = in.readUnsignedByte();
            if (length == 126) {
                length = in.readUnsignedShort();
            } else if (length == 127) {
                length = in.readLong();
            }
            if (kind == CLOSE) {
                return in.readUnsignedShort();
            }
            in.skipNBytes(length);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
