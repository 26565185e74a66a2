package io.jinqiao.tools.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Holds the container against the one form that bundles are written in: files one after the other, then their directory,
 * then its end, and no byte besides. Where nothing may differ, nothing can hide.
 */
final class Layout {

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    /** Version 2.0; sizes behind the content, names in UTF-8; deflated; midnight of the first day that zips know. */
    private static final int VERSION = 20;

    private static final int FLAGS = 0x0808;
    private static final int DEFLATED = 8;
    private static final int NO_TIME = 0x00210000;

    private final ByteBuffer zip;

    private Layout(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void check(byte[] zip) throws Broken {
        if (zip.length < END_LENGTH) {
            throw strange(0);
        }
        new Layout(zip).check();
    }

    private void check() throws Broken {
        int end = zip.capacity() - END_LENGTH;
        int files = Short.toUnsignedInt(zip.getShort(end + 10));
        int directory = zip.getInt(end + 16);
        int central = directory;
        int local = 0;
        zip.position(end);
        wants(END, 0);
        wantsShort(files);
        wantsShort(files);
        wants(end - directory, directory);
        wantsShort(0);
        for (int i = 0; i < files; i++) {
            inRange(central);
            int names = Short.toUnsignedInt(zip.getShort(central + 28));
            int extra = Short.toUnsignedInt(zip.getShort(central + 30));
            central(central, local, names, extra);
            local = local(central, local, names, extra);
            central += 46 + names + extra;
        }
        if (local != directory || central != end) {
            throw strange(Math.min(local, central));
        }
    }

    /** What the directory says of a file, apart from its checksum and sizes. */
    private void central(int at, int local, int names, int extra) throws Broken {
        zip.position(at);
        wants(CENTRAL);
        wantsShort(VERSION);
        head();
        zip.position(at + 28);
        wantsShort(names);
        wantsShort(extra);
        wants(0, 0);
        wantsShort(0);
        wants(local);
    }

    /** The file itself, which says the same; where the next begins. */
    private int local(int central, int at, int names, int extra) throws Broken {
        inRange(at);
        zip.position(at);
        wants(LOCAL);
        head();
        wants(0, 0, 0);
        wantsShort(names);
        wantsShort(extra);
        same(at + 30, central + 46, names + extra);
        int size = zip.getInt(central + 20);
        int behind = at + 30 + names + extra + size;
        inRange(size);
        inRange(behind);
        zip.position(behind);
        wants(DESCRIPTOR);
        same(behind + 4, central + 16, 12);
        return behind + 16;
    }

    private void head() throws Broken {
        wantsShort(VERSION);
        wantsShort(FLAGS);
        wantsShort(DEFLATED);
        wants(NO_TIME);
    }

    private void same(int one, int other, int length) throws Broken {
        inRange(one + length);
        inRange(other + length);
        for (int i = 0; i < length; i++) {
            if (zip.get(one + i) != zip.get(other + i)) {
                throw strange(one + i);
            }
        }
    }

    private void wants(int... values) throws Broken {
        for (int value : values) {
            int at = zip.position();
            inRange(at + 4);
            if (zip.getInt() != value) {
                throw strange(at);
            }
        }
    }

    private void wantsShort(int value) throws Broken {
        int at = zip.position();
        inRange(at + 2);
        if (Short.toUnsignedInt(zip.getShort()) != value) {
            throw strange(at);
        }
    }

    private void inRange(int at) throws Broken {
        if (at < 0 || at > zip.capacity()) {
            throw strange(at);
        }
    }

    private static Broken strange(int at) {
        return new Broken("压缩包第 " + at + " 字节不该如此", "The zip is not as bundles are written, at byte " + at);
    }
}
