const stored: { what: string; where: string; howLong: string }[] = [
  {
    what: 'Highlights and notes, places, saved and finished articles, tags, settings',
    where: 'On the server, under a random number, or with your account',
    howLong: 'Until you remove them, or choose “Forget me”. A removed highlight is erased after 30 days.',
  },
  {
    what: 'That number, in a cookie',
    where: 'In this browser; the server has only a hash of it',
    howLong:
      'Made at the first thing that you keep, 400 days from the last one. Without it your things can’t be found again.',
  },
  {
    what: 'Of an account: name, address, role, a hash of the password; when and where you are signed in; hashes of tokens',
    where: 'On the server',
    howLong: 'Until you choose “Forget me”, or an admin removes the account; a sign-in until it ends',
  },
  {
    what: 'Receipts of what you did, so that nothing is done twice',
    where: 'On the server',
    howLong: '90 days',
  },
  {
    what: 'Articles to read without network, what waits to be sent, how a page looks and sounds',
    where: 'On this device',
    howLong: 'Until you clear them, or the browser needs the room',
  },
  {
    what: 'Which address asks how often, against loops',
    where: 'In the server’s memory',
    howLong: 'An hour at most; written nowhere',
  },
];

/** What is stored of a reader, where, and for how long. */
export function WhatIsStored() {
  return (
    <div role="region" aria-label="What is stored" tabIndex={0} className="mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr className="border-ink border-b">
            {['What', 'Where', 'For how long'].map((head) => (
              <th key={head} scope="col" className="py-2 pe-5 text-start font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stored.map(({ what, where, howLong }) => (
            <tr key={what} className="border-rule border-b">
              <th scope="row" className="py-2 pe-5 text-start align-top font-medium">
                {what}
              </th>
              <td className="py-2 pe-5 align-top">{where}</td>
              <td className="py-2 align-top">{howLong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
