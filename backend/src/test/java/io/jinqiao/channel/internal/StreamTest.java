package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However reading and arriving interleave, a connection gets every number once, in order. */
class StreamTest {

    @Property(tries = 2_000)
    void everyNumberOnceInOrder(
            @ForAll @IntRange(max = 20) int before,
            @ForAll @IntRange(max = 20) int seen,
            @ForAll @Size(max = 60) List<Happening> happenings,
            @ForAll @IntRange(min = 1, max = 5) int page) {
        var start = Math.min(seen, before);
        var screen = new ArrayList<Long>();
        var stream = Stream.behind(start);
        long newest = before;
        boolean live = false;
        for (var happening : happenings) {
            switch (happening) {
                case ARRIVES -> live &= offer(stream, ++newest, screen);
                case ARRIVES_TWICE -> live &= offer(stream, ++newest, screen) & offer(stream, newest, screen);
                case IS_LOST -> newest++;
                case OVERTAKES -> {
                    newest += 2;
                    live &= offer(stream, newest, screen) & offer(stream, newest - 1, screen);
                }
                case SIGNALS_WERE_MISSED -> live &= !stream.expect(newest);
                case READER_GOES_ON -> live = live || readAPage(stream, newest, page, screen);
            }
        }
        live &= !stream.expect(newest);
        while (!live) {
            live = readAPage(stream, newest, page, screen);
        }
        assertThat(screen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(start + 1, newest).boxed().toList());
    }

    private enum Happening {
        ARRIVES,
        ARRIVES_TWICE,
        IS_LOST,
        OVERTAKES,
        SIGNALS_WERE_MISSED,
        READER_GOES_ON
    }

    /** False when something has to be read first. */
    private static boolean offer(Stream stream, long number, List<Long> screen) {
        var step = stream.offer(number);
        if (step == Stream.Step.SEND) {
            screen.add(number);
        }
        return step != Stream.Step.READ;
    }

    private static boolean readAPage(Stream stream, long newest, int page, List<Long> screen) {
        var from = stream.sent() + 1;
        var until = Math.min(newest, stream.sent() + page);
        for (long number = from; number <= until; number++) {
            if (stream.read(number)) {
                screen.add(number);
            }
        }
        return until - from + 1 < page && stream.goLive();
    }
}
