package io.jinqiao.language.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;

/** A file of weights from the class path, outside the heap, where no collection of a start copies it about; gone when closed. */
final class Weights implements AutoCloseable {

    private final Arena memory = Arena.ofShared();
    private final ByteBuffer bytes;

    Weights(String resource) throws IOException {
        var address = Weights.class.getResource(resource);
        if (address == null) {
            throw new IOException("Not on the class path: " + resource);
        }
        var file = address.openConnection();
        try (var in = Channels.newChannel(file.getInputStream())) {
            bytes = memory.allocate(file.getContentLengthLong()).asByteBuffer();
            while (bytes.hasRemaining()) {
                if (in.read(bytes) < 0) {
                    throw new IOException("Ends too early: " + resource);
                }
            }
        } catch (IOException | RuntimeException e) {
            memory.close();
            throw e;
        }
        bytes.flip();
    }

    /** All of it; not to be touched after closing. */
    ByteBuffer bytes() {
        return bytes;
    }

    @Override
    public void close() {
        memory.close();
    }
}
