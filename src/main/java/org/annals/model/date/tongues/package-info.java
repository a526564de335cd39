/** What a date is called in the languages that come with the program, said in English, in which the advice understands words. */
@NullMarked
package org.annals.model.date.tongues;

import org.jspecify.annotations.NullMarked;
