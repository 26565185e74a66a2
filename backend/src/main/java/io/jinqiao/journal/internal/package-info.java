@NullMarked
package io.jinqiao.journal.internal;

import org.jspecify.annotations.NullMarked;
