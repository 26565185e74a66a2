package io.jinqiao.notice.events;

import io.jinqiao.kernel.StaffId;

/** What lies before somebody at the desk is another than before: a word for their open desks, no fact. */
public record NoticesChanged(StaffId staff) {}
