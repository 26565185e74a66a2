package io.jinqiao.tools.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that reads all sockets of a benchmark. */
final class SocketLoop implements AutoCloseable {

    private final Selector selector;
    private final Queue<Socket> arriving = new ConcurrentLinkedQueue<>();
    private final ByteBuffer shared = ByteBuffer.allocateDirect(4 << 20);
    private volatile boolean closed;

    SocketLoop() throws IOException {
        selector = Selector.open();
        Thread.ofPlatform().name("bench-sockets").daemon().start(this::run);
    }

    Socket add(Socket socket) {
        arriving.add(socket);
        selector.wakeup();
        return socket;
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(key -> read(key), 100);
                for (var next = arriving.poll(); next != null; next = arriving.poll()) {
                    next.channel().register(selector, SelectionKey.OP_READ, next);
                }
            }
        } catch (ClosedSelectorException e) {
            closed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        try {
            if (!((Socket) key.attachment()).read(shared)) {
                key.cancel();
            }
        } catch (IOException e) {
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
