import { describe, expect, it } from 'vitest';
import { escapeMarkdown, tableRow } from '../../src/reports/markdown.ts';

describe('text in Markdown', () => {
  it('stays as it is where it means nothing special', () => {
    const wording = '4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên (100%), «tốt»: 1.234,5';
    expect(escapeMarkdown(wording)).toBe(wording);
  });

  it.each([
    ['a pipe ends no cell', 'a|b', 'a\\|b'],
    ['a backslash escapes nothing', 'a\\|b', 'a\\\\\\|b'],
    ['stars and underscores set nothing off', '*a* __b__', '\\*a\\* \\_\\_b\\_\\_'],
    ['backticks are no code', '`a`', '\\`a\\`'],
    ['brackets are no link', '![x](http://x.vn)', '!\\[x\\](http://x.vn)'],
    ['angle brackets are no HTML', '<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['an entity is no character', '&lt;b&gt; R&D', '\\&lt;b\\&gt; R\\&D'],
    ['a hash is no heading', '# a', '\\# a'],
    ['a tilde strikes nothing out', '~~a~~', '\\~\\~a\\~\\~'],
    ['braces are no attributes', '{#a}', '\\{\\#a\\}'],
    ['a line break is a blank', 'a\nb', 'a b'],
    ['so is that of Windows', 'a \r\n  b', 'a b'],
    ['and several are one', 'a\n\n\n# b', 'a \\# b'],
    ['a dash begins no list', '- a', '\\- a'],
    ['nor does a plus', '+ a', '\\+ a'],
    ['nor a number with a point', '1. a', '1\\. a'],
    ['nor a number with a bracket', '12) a', '12\\) a'],
    ['a decrease and a decimal number are no list', '-5 % +3 1.234,5', '-5 % +3 1.234,5'],
    ['nor is a number that begins with its digits', '1.234,5', '1.234,5'],
    ['dashes draw no line', '---', '\\---'],
    ['blanks before it set no code off', '\t\t- a', '\\- a'],
    ['a carriage return alone breaks lines in Markdown too, so it is a blank', 'a\rb\r\r# c', 'a b \\# c'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('a row of a table', () => {
  it('keeps its cells apart', () => {
    expect(tableRow(['1', 'a|b', '', 'c\nd'])).toBe('| 1 | a\\|b |  | c d |');
  });
});
