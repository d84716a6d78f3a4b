import { expect, test } from 'vitest';
import { plainProse, plainSections } from './plain-sections.ts';

const body = `import Cite from '~/components/author/Cite.astro';

Before. <Cite id="docs-nodes" />

## The role {#role}

The [kubelet](/en/components/kubelet/) runs **Pods**.<Cite id="docs-nodes" /> Write \`a\\{b\\}\`.

| Mode | State |
| ---- | ----- |
| \`nftables\` | stable |

<FailureSection component="kubelet" />

### What it does not do {#not}

- **No scheduling**.
`;

test('gives each section with its heading, and nothing of its marks', () => {
	expect(plainSections(body)).toEqual([
		{ id: undefined, title: '', text: 'Before.' },
		{
			id: 'role',
			title: 'The role',
			text: 'The kubelet runs Pods. Write a{b}. Mode State nftables stable',
		},
		{ id: 'not', title: 'What it does not do', text: 'No scheduling.' },
	]);
});

test('takes nothing for a tag that is none', () => {
	expect(plainProse('`a < b` and 3 > 2')).toBe('a < b and 3 > 2');
});
