package org.annals.site.text;

import java.util.List;
import org.annals.prose.Block;

/** A part of an account, the notes that stand beside it, and the words of the glossary that it is the first to use. */
public record Passage(Block block, List<NoteView> notes, List<TermView> terms) {}
