package io.jinqiao.sla.internal;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Bounded.class)
class DayFileFuzzTest {

    @Property(seed = Fuzz.SEED)
    void aFileOfDaysIsReadOrRefused(@ForAll("files") byte[] file) throws Exception {
        Fuzz.refusesAtMost(() -> DayFile.read("days.ics", file));
        Fuzz.refusesAtMost(() -> DayFile.read("days.json", file));
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Fuzz.bytesOf(
                20_000,
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261008\r\nSUMMARY:国庆节 休\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "{\"year\":2026,\"days\":[{\"date\":\"2026-10-01\",\"name\":\"国庆节\",\"isOffDay\":true}]}");
    }
}
